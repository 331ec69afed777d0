/** What is kept of a board's judgement: with who said it and when, which a board's content leaves out. */
import type { Items, Stamp } from '../../../storage/item.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import type { Board, Comment, Made } from '../model.ts'
import { boardStore } from '../stores.ts'
import { type Rater, type Role, ratersOf } from './raters.ts'
import { personIn } from './rating-key.ts'

/** A remark with its author. */
export interface Remark extends Comment {
  id: Made
  /** As `personIn` names people. */
  by: string
  at: Stamp
}

export interface Judgement {
  raters: Rater[]
  /** The oldest first. */
  remarks: Remark[]
  /** Who works here, as `personIn` names people. */
  me: string
  isMe(person: string): boolean
  /** Whether who works here has written or drawn anything of the board itself. */
  isMaker: boolean
}

/** Everything that was said of a board so far. */
export function judgementOf(board: Made): Judgement {
  const { person, aliases } = pageVault.device
  const kept = boardStore(board).get()
  const all = new Set([person, ...aliases].map(personIn))
  const isMe = (one: string) => all.has(one)
  return {
    raters: ratersOf(kept.ratings),
    remarks: remarksOf(kept.comments),
    me: personIn(person),
    isMe,
    isMaker: authorsOf(kept).some((author) => isMe(personIn(author))),
  }
}

/** The role in which somebody goes on judging: the one of the last time; else whoever made the board judges it as its maker. */
export function roleOf({ raters, isMe, isMaker }: Judgement): Role {
  const own = raters.filter(({ person }) => isMe(person))
  const last = own.reduce<Rater | undefined>(
    (best, one) => (best && best.at > one.at ? best : one),
    undefined,
  )
  return last?.role ?? (isMaker ? 'self' : 'peer')
}

function remarksOf(comments: Items<Comment>): Remark[] {
  const remarks = Object.entries(comments).flatMap(([id, item]) =>
    'value' in item ? [{ ...item.value, id, by: personIn(item.by), at: item.at }] : [],
  )
  return remarks.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

function authorsOf({ brief, order, shots }: Board): string[] {
  return [brief, order, ...Object.values(shots)].map(({ by }) => by)
}
