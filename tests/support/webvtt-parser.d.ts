/** The W3C's parser of WebVTT, as far as tests use it. */
declare module 'webvtt-parser' {
  /** Texts stand in a tree: tags with children, and texts. */
  export interface CueNode {
    type: string
    value?: string
    children?: CueNode[]
  }
  export interface ParsedCue {
    id: string
    /** Seconds. */
    startTime: number
    endTime: number
    /** As written, with its tags and escapes. */
    text: string
    tree: CueNode
  }
  export class WebVTTParser {
    /** @param escapes what is written and what it stands for, such as `&lt;` */
    constructor(escapes?: Record<string, string>)
    parse(
      file: string,
      mode?: string,
    ): { cues: ParsedCue[]; errors: { message: string; line: number; col?: number }[] }
  }
}
