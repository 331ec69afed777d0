/** What can be painted on: a canvas of the page, or one that is not shown. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
