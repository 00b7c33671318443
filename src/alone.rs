//! What a module of its own needs where there is no standard library: memory, and a way to stop.

use core::panic::PanicInfo;

#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// No input is known to come here. Whoever calls sees a trap, starts a fresh instance and says so (`pkg-template/loader.js`).
#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
