#![doc = include_str!("../README.md")]

pub mod calendar;
pub mod error;
pub mod facts;
pub mod wire;

#[cfg(target_arch = "wasm32")]
pub mod wasm;
