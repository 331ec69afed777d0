/** What every question type shares of the authors' syntax. Runs at build only. */
import { z } from 'astro/zod'
import { type Issue, idField, isMissing, numberError, objectError, textField } from '../../../yaml/fields.ts'
import type { Id, Placement, QuestionBase } from '../model.ts'

/** The fields that every question has. */
export const commonFields = {
  /** Permanent and unique in the course: saved answers hang on it. */
  id: idField('Id soal (`id`)'),
  /** The question itself; `*italic*` and `**bold**` are allowed. */
  prompt: textField('Pertanyaan (`prompt`)'),
  /** Points for a fully right answer; 1 unless written. */
  points: z
    .number({ error: numberError('Nilai (`points`)') })
    .positive('Nilai (`points`) harus lebih dari 0.')
    .default(1),
  /** Id of the objective that the question tests. */
  objective: idField('Id tujuan (`objective`)').optional(),
  /** The section to read again: its id in this lesson, or lesson and section. */
  repeat: z.union(
    [
      idField('Id bagian (`repeat`)'),
      z.strictObject(
        { lesson: idField('Id pelajaran (`lesson`)'), section: idField('Id bagian (`section`)') },
        { error: objectError },
      ),
    ],
    {
      error: (issue: Issue) =>
        isMissing(issue)
          ? 'Bagian yang perlu dibaca ulang (`repeat`) belum ditulis.'
          : 'Tulis id bagian, atau `{ lesson: …, section: … }` untuk bagian di pelajaran lain.',
    },
  ),
}

const commonObject = z.object(commonFields)

/** The common fields as they come out of the schema. */
export type CommonFields = z.output<typeof commonObject>

/** A question of any type as it comes out of its schema. */
export type QuestionFields = CommonFields & { type: Id }

/** The model's common part of a question. */
export function commonFromFields({ id, prompt, points }: CommonFields): Omit<QuestionBase, 'type'> {
  return { id, prompt, points }
}

/** Where a question belongs that stands in the quiz.yaml of the lesson with the id `lesson`. */
export function placementFromFields({ objective, repeat }: CommonFields, lesson: Id): Placement {
  return { objective, repeat: typeof repeat === 'string' ? { lesson, section: repeat } : repeat }
}
