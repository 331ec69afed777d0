/** How descriptions of pictures begin in any script, whatever the vocabulary of a library is. Pure. */

/** Whether a text begins with the size of a shot, as `CU` or `close up`. */
export function startsLikePicture(text: string): boolean {
  return CAMERA.test(text)
}

/** Whether a text is nothing but terms of the camera, as `CU, eye level`. */
export function isCamera(text: string): boolean {
  return text
    .split(/\s*[,/+;]\s*/)
    .every((part) => CAMERA.exec(part)?.[0].length === part.length || MORE.test(part))
}

const MORE =
  /^(?:eye[ -]level|(?:high|low|top|dutch)(?: angle)?|bird'?s? eye|frog eye|static|statis|diam|pan|tilt|zoom(?: in| out)?|push in|dolly|track(?:ing)?|handheld)$/i
const CAMERA =
  /^(?:(?:[EBX]CU|M?CU|M?LS|MS|FS|E?[LW]S|OTS|POV)(?![\p{L}\p{N}])|(?:(?:extreme |big |medium )?close[ -]?up|(?:medium|long|full|wide|two|three) shot|insert|cutaway)(?![\p{L}\p{N}]))/iu
