/**
 * Waits with whatever moves the page while somebody presses. A finding that came up in between would push what is pressed
 * from under the pointer, and the press would be lost.
 */
export function stillness() {
  let isPressed = false;
  const waiting = new Set();
  const release = () => {
    if (!isPressed) return;
    isPressed = false;
    // After the click that this ends.
    setTimeout(() => {
      const all = [...waiting];
      waiting.clear();
      for (const follow of all) follow();
    });
  };
  return {
    /** For the element within which somebody may press. */
    listeners: {
      pointerdown() {
        isPressed = true;
      },
      pointerup: release,
      pointercancel: release,
      // Let go outside, and come back.
      pointermove: ({ buttons }) => buttons === 0 && release(),
    },
    whenStill(follow) {
      if (isPressed) waiting.add(follow);
      else follow();
    },
  };
}
