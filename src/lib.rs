#![doc = include_str!("../README.md")]

pub mod answer;
pub mod calendar;
pub mod error;
pub mod facts;
mod order;
pub mod policy;
pub mod registry;
pub mod rules;
pub mod tables;
pub mod wire;
pub mod wording;

#[cfg(target_arch = "wasm32")]
pub mod wasm;
