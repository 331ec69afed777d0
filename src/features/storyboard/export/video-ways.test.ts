import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Abilities, endingOf, mostBytes, openWays, typeOf } from './video-ways.ts'

const size = { width: 720, height: 1280 }
const all: Abilities = {
  isSecure: true,
  hasEncoder: true,
  takes: async () => true,
  records: () => true,
}
const named = async (abilities: Partial<Abilities>) => {
  const { ways, reason } = await openWays(size, { ...all, ...abilities })
  const names = ways.map((way) =>
    way.kind === 'encoder' ? `${way.config.codec} ${way.config.hardwareAcceleration}` : way.type,
  )
  return { names, reason }
}

describe('the ways to make a video', () => {
  test('begin with MP4 by the device, and end with filming while it plays', async () => {
    expect(await named({})).toEqual({
      names: [
        'avc1.64001f no-preference',
        'avc1.64001f prefer-software',
        'vp8 no-preference',
        'video/mp4;codecs=avc1.42E01F',
      ],
      reason: undefined,
    })
  })

  test('take the plain profile where a cheap chip knows only that', async () => {
    const takes = async ({ codec, hardwareAcceleration }: VideoEncoderConfig) =>
      codec === 'avc1.42e01f' && hardwareAcceleration === 'no-preference'
    expect(await named({ takes, records: () => false })).toEqual({
      names: ['avc1.42e01f no-preference'],
      reason: undefined,
    })
  })

  test('are WebM where MP4 is missing, and say so', async () => {
    const takes = async ({ codec }: VideoEncoderConfig) => codec === 'vp8'
    expect(await named({ takes, records: () => false })).toEqual({
      names: ['vp8 no-preference'],
      reason: 'no-mp4',
    })
  })

  test('are filming over plain http, which is named as the reason', async () => {
    const abilities = { isSecure: false, hasEncoder: false, records: (type: string) => type.includes('webm') }
    expect(await named(abilities)).toEqual({ names: ['video/webm;codecs=vp8'], reason: 'insecure' })
  })

  test('are none in an old browser', async () => {
    expect(await named({ hasEncoder: false, records: () => false })).toEqual({
      names: [],
      reason: 'no-encoder',
    })
  })

  test('leave out what the browser throws at', async () => {
    const takes = async () => {
      throw new TypeError('unknown member')
    }
    expect(await named({ takes, records: () => false })).toEqual({ names: [], reason: 'no-mp4' })
  })

  test('never hold VP9, and never one that the browser refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.boolean(), fc.func(fc.boolean()), async (isSecure, has, yes) => {
        const takes = async ({ codec, hardwareAcceleration }: VideoEncoderConfig) =>
          yes(codec, hardwareAcceleration)
        const { ways, reason } = await openWays(size, { isSecure, hasEncoder: has, takes, records: yes })
        for (const way of ways) {
          const text = way.kind === 'encoder' ? way.config.codec : way.type
          expect(text).not.toMatch(/vp0?9/i)
          expect(way.kind === 'encoder' ? await takes(way.config) : yes(way.type)).toBe(true)
          expect(typeOf(way)).toBe(`video/${endingOf(way)}`)
        }
        const makesMp4 = ways.some((way) => way.kind === 'encoder' && way.codec === 'avc')
        expect(reason === undefined).toBe(makesMp4)
      }),
    )
  })
})

test('a minute weighs 9 MB at most', () => {
  expect(mostBytes(1500)).toBe(9_000_000)
})
