#![doc = include_str!("../README.md")]
// Without the standard library the engine cannot so much as name a clock, a file or a network.
#![no_std]

extern crate alloc;
#[cfg(not(feature = "package"))]
extern crate std;

pub mod answer;
pub mod calendar;
pub mod error;
pub mod facts;
mod lines;
mod numerals;
mod order;
pub mod policy;
pub mod registry;
pub mod rules;
pub mod tables;
pub mod wire;
pub mod wording;

#[cfg(all(target_arch = "wasm32", feature = "package"))]
mod alone;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

/// What the standard library would bring into every file.
mod prelude {
    pub(crate) use alloc::borrow::{Cow, ToOwned};
    pub(crate) use alloc::string::String;
    pub(crate) use alloc::vec;
    pub(crate) use alloc::vec::Vec;
}
