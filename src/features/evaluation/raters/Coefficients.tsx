import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { bandOf, type Coefficient } from '../agreement/kappa.ts'
import { Facts } from '../results/Facts.tsx'
import { ratersWords } from './words.ts'

interface CoefficientsProps {
  coefficients: NonNullable<Agreement['coefficients']>
  locale: Locale
}

/** Agreement beyond chance in three numbers, each with what it is good for. */
export function Coefficients({ coefficients, locale }: CoefficientsProps) {
  const words = ratersWords(locale).compare
  const { kappa, quadraticKappa, ac1 } = coefficients
  const write = (coefficient: Coefficient) =>
    'value' in coefficient
      ? formatNumber(Math.round(coefficient.value * 100) / 100, locale)
      : words.without[coefficient.without]
  return (
    <Facts
      facts={[
        {
          name: words.kappa,
          value: write(kappa),
          ...('value' in kappa && { hint: words.kappaHint(words.bands[bandOf(kappa.value)]) }),
        },
        { name: words.quadraticKappa, value: write(quadraticKappa), hint: words.quadraticHint },
        { name: words.ac1, value: write(ac1), hint: words.ac1Hint },
      ]}
    />
  )
}
