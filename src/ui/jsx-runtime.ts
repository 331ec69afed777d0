/**
 * What JSX compiles to, on top of Preact's own `h`. Stands in for `preact/jsx-runtime`, which builds elements by
 * itself a second time: 0.2 KB that every lesson page would wait for.
 */
import { type Attributes, type ComponentType, Fragment, h, type VNode } from 'preact'

/** One element; the children are among the props. @param key from `key={…}` */
export function jsx(type: ComponentType<object>, props: Attributes, key?: string | number): VNode {
  return h(type, key === undefined ? props : { ...props, key })
}

export { Fragment, jsx as jsxs }
