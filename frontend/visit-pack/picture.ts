const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

/**
 * Draws a photograph anew as a JPEG of at most 1600 pixels a side, upright and with nothing of the file but its picture. Refused
 * for what the browser cannot read as a picture.
 */
export async function madeSmall(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((drawn, refused) =>
    canvas.toBlob((small) => (small ? drawn(small) : refused(new Error('not drawn'))), 'image/jpeg', QUALITY),
  );
}

/** As JSON carries it. */
export async function inBase64(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(letters);
}
