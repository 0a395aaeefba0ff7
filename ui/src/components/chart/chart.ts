// What charts have in common: colours of the window, axes and tips without markup.
import type { EChartsCoreOption } from 'echarts/core'
import { formatNumber } from '@/locale/format'
import { language } from '@/locale/words'

export type ChartOption = EChartsCoreOption

/** Colours as the window shows them now. */
export type ChartColours = Record<
  'text' | 'quiet' | 'line' | 'strong' | 'surface' | 'accent' | 'fatal' | 'risk' | 'good',
  string
>

/** A figure as short as an axis needs it: 10万, 100K. */
export function short(value: number): string {
  return new Intl.NumberFormat(language.value, { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  )
}

export function valueAxis(colours: ChartColours, more: object = {}): object {
  return {
    type: 'value',
    axisLabel: { color: colours.quiet, formatter: (value: number) => short(value) },
    splitLine: { lineStyle: { color: colours.line } },
    ...more,
  }
}

export function nameAxis(colours: ChartColours, data: string[], more: object = {}): object {
  return {
    type: 'category',
    data,
    axisLabel: { color: colours.text, width: 140, overflow: 'truncate' },
    axisLine: { lineStyle: { color: colours.strong } },
    axisTick: { show: false },
    ...more,
  }
}

/** A tip drawn by the chart itself: the policy of the page lets no library write markup with styles. */
export function tip(colours: ChartColours, more: object = {}): object {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: colours.surface,
    borderColor: colours.strong,
    textStyle: { color: colours.text, fontSize: 12 },
    valueFormatter: (value: unknown) => formatNumber(String(value), language.value),
    ...more,
  }
}

export function legend(colours: ChartColours): object {
  return { top: 0, textStyle: { color: colours.text }, itemWidth: 24 }
}
