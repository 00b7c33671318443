//! The door, asked in Node.
#![cfg(target_arch = "wasm32")]

mod boundary;
