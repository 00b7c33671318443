/** Starts a screen in the place that the page keeps for it. What stands there stays if it cannot start. */
export async function start(begin) {
  try {
    await begin(document.getElementById('screen'));
  } catch (error) {
    document.getElementById('failed').hidden = false;
    throw error;
  }
}
