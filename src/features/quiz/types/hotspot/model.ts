/** What a hotspot question is: areas of a drawing or of a mock post, one or several of which are to be marked. */
import type { Id, Shape } from '../../model.ts'
import type { ChoiceShape } from '../choice/model.ts'

/** The width of every drawing; lengths in a drawing are in its units. */
export const DRAWING_WIDTH = 340

/** The parts of a mock post that can be areas. `line-1` is the first paragraph of its text. */
export const POST_PARTS = [
  ...(['avatar', 'name', 'time', 'line-1', 'line-2', 'line-3', 'line-4'] as const),
  ...(['line-5', 'line-6', 'picture', 'tags'] as const),
]

export type PostPart = (typeof POST_PARTS)[number]

/** Where an area is: a shape in units of the drawing, or a part of the post. */
export type Where =
  | { kind: 'rect'; x: number; y: number; width: number; height: number }
  | { kind: 'circle'; x: number; y: number; radius: number }
  | { kind: 'polygon'; points: [x: number, y: number][] }
  | { kind: 'part'; part: PostPart }

/** One area. */
export interface Area {
  id: Id
  /** What it shows, in a few words: the name of its button and of its line in the list. */
  name: string
  where: Where
  correct: boolean
  /** Why this area is to be marked, or why not. */
  feedback: string
}

/** A post in a neutral look of our own, labelled as an example. */
export interface MockPost {
  from: string
  time: string
  /** One entry for each paragraph. */
  text: string[]
  /** Caption of the picture area; empty when the post has none. */
  picture: string
  /** Hashtags; empty when the post has none. */
  tags: string
}

/** What the areas are on. `file` lies beside quiz.yaml. */
export type Scene = { kind: 'drawing'; file: string; alt: string } | { kind: 'post'; post: MockPost }

/** The type `hotspot`. A response is the ids of the marked areas. */
export interface HotspotShape extends Shape {
  type: 'hotspot'
  /** `multiple`: several areas are right, and all of them are to be found. */
  body: { multiple: boolean; scene: Scene; areas: Area[] }
  response: Id[]
  invalid: ChoiceShape['invalid']
}
