/** Orders of steps: how they start, how one moves, which of them stand right. Pure. */
import { inFixedOrder } from '../../fixed-order.ts'
import type { Id, Question } from '../../model.ts'
import type { OrderShape, OrderStep } from './model.ts'

/**
 * The order in which the steps are shown at first: the same everywhere, and no step where it belongs, so that
 * leaving everything as it is earns nothing. Runs at build only. Without its key a question stays as it is.
 */
export function startOrder({ id, steps }: Question<OrderShape>): OrderStep[] {
  return steps.every(({ place }) => place === 0) ? steps : noneInPlace(inFixedOrder(steps, id))
}

/**
 * Changes an order as little as needed until no step stands where it belongs.
 * @param places the places that the steps take, from the first on; 1, 2, 3 … unless given. A single step stays
 */
export function noneInPlace(steps: OrderStep[], places = steps.map((_, at) => at + 1)): OrderStep[] {
  const order = [...steps]
  order.forEach((_, at) => {
    const other = (at + 1) % order.length
    const [step, next] = [order[at], order[other]]
    // Away from its own place no step becomes right, and neither does the one that gets that place.
    if (step && next && step.place === places[at]) {
      order[at] = next
      order[other] = step
    }
  })
  return order
}

/** The steps in the order of a response; those that it does not name follow in their first order. */
export function shownOrder(steps: OrderStep[], response: Id[] = []): OrderStep[] {
  const named = [...new Set(response)].flatMap((id) => steps.find((step) => step.id === id) ?? [])
  return [...named, ...steps.filter((step) => !named.includes(step))]
}

/** A list with the part at `from` taken out and put in again as number `to`, both counted from 0. */
export function movedTo<Part>(list: Part[], from: number, to: number): Part[] {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

/** Ids of the steps that a response puts where they belong. */
export function inPlace(steps: OrderStep[], response: Id[]): Set<Id> {
  return new Set(steps.flatMap(({ id, place }) => (response[place - 1] === id ? [id] : [])))
}

/** Whether the order would be right once a single step is moved: then it alone made the others wrong. */
export function isOneMoveAway(steps: OrderStep[], response: Id[]): boolean {
  const places = shownOrder(steps, response).map(({ place }) => place)
  return !isRising(places) && places.some((_, out) => isRising(places.filter((_place, at) => at !== out)))
}

function isRising(numbers: number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}
