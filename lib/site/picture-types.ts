/** Raster pictures that browsers show: the extensions of their files, by what sharp calls the format. */
const rasters: Readonly<Record<string, readonly string[]>> = {
  gif: ['.gif'],
  heif: ['.avif'],
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif', '.jfi', '.jif'],
  png: ['.png', '.apng'],
  webp: ['.webp'],
};

/** Pictures that no browser, or only one, shows. A text can still offer them for download. */
const others = ['.dng', '.heic', '.heif', '.jp2', '.jxl', '.tif', '.tiff'];

const rasterExtensions = new Set(Object.values(rasters).flat());
const otherExtensions = new Set(others);

/** Whether a file is a raster picture that browsers show, by its name. */
export function isRaster(name: string): boolean {
  return rasterExtensions.has(extensionOf(name));
}

/** Whether a file is a raster picture that browsers show, by what sharp calls its format. */
export function isRasterFormat(format: string): boolean {
  return Object.hasOwn(rasters, format);
}

/** Whether a file is a drawing, by its name. */
export function isDrawing(name: string): boolean {
  return extensionOf(name) === '.svg';
}

/** Whether a file is a picture of any kind, by its name. */
export function isPicture(name: string): boolean {
  return isRaster(name) || isDrawing(name) || otherExtensions.has(extensionOf(name));
}

/** With its dot, in lower case. */
function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.')).toLowerCase();
}
