/** The areas to choose from. Each is fetched from this site, once it is asked for; what a visitor enters goes nowhere. */

/** `[{ title, open() }]`: `open()` gives the area. Empty where the list cannot be had: the pages do without. */
export async function listAreas() {
  try {
    const list = await fetchData('areas.json');
    return list.map(({ title, file }) => ({ title, open: () => fetchData(file) }));
  } catch (error) {
    reportError(error);
    return [];
  }
}

async function fetchData(file) {
  const response = await fetch(new URL(`./areas/${file}`, import.meta.url), { credentials: 'omit' });
  if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}`);
  return response.json();
}
