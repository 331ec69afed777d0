/** Telephone numbers and other codes, which are said digit by digit. Pure. */
import { digitsInWords } from './numerals.ts'
import { before, firstOf, rule } from './rule.ts'

/** Fewer digits than a telephone number has. */
const FEW = 7
const CODE_BEFORE =
  /(?:hubungi|telepon|telp\.?|tlp\.?|hotline|call\s?cent(?:er|re)|whatsapp|hp|wa|sms|rekening|rek\.?|otp|pin|nik|nip|npwp|nisn|kode pos)(?:\snomor|\sno\.?)?(?:\sdi|\sanda)?[\s:]*$/i

/** `+62 21 555 0144`. */
const abroad = rule(String.raw`\+(\d{1,3}(?:[\s.-]?\(?\d{2,12}\)?){1,5})`, ([number = '']) =>
  number.replace(/\D/g, '').length < FEW ? undefined : `plus ${digitsInWords(number)}`,
)

/** `(0274) 555012`. */
const withArea = rule(
  String.raw`\((0\d{1,4})\)\s?(\d{2,8}(?:[\s-]\d{2,6}){0,3})`,
  ([area = '', number = '']) => digitsInWords(area + number),
)

/** `0812-5550-0123`, `021 5550123`. */
const inland = rule(
  String.raw`(0\d{2,4}(?:[\s.-]\d{3,8}){1,3}|0800(?:-\d{1,6}){1,3})(?![\d,])`,
  ([number = '']) => (number.replace(/\D/g, '').length < FEW ? undefined : digitsInWords(number)),
)

/** `1500-555`, `14045`. */
const service = rule(String.raw`(1[45]\d\d-\d{3}|140(?!00)\d\d)(?![\d.,]\d|\d)`, ([number = '']) =>
  digitsInWords(number),
)

/** After a word that asks for a code, also a number that could be a quantity. */
const afterName = rule(String.raw`(\d{3,}(?:[\s-]\d{3,}){0,3})(?![\d.,]\d)`, ([number = ''], place) =>
  CODE_BEFORE.test(before(place)) ? digitsInWords(number) : undefined,
)

export const phones = firstOf(abroad, withArea, inland, service, afterName)
