/** The two looks that Teams' cards are drawn in. */
export type Theme = 'light' | 'dark'

type Palette = Readonly<Record<'text' | 'quiet' | 'accent' | 'good' | 'warning' | 'attention' | 'line', string>> & {
  readonly ground: Readonly<Record<'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    text: '#242424',
    quiet: '#616161',
    accent: '#5b5fc7',
    good: '#13722c',
    warning: '#8a5300',
    attention: '#c4314b',
    line: '#e0e0e0',
    ground: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#e7f2da',
      warning: '#fdf6e0',
      attention: '#fcf0f2',
    },
  },
  dark: {
    text: '#ffffff',
    quiet: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f87c86',
    line: '#474747',
    ground: {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#1e3214',
      warning: '#3a2f10',
      attention: '#41201f',
    },
  },
}

/** A host config that makes the adaptivecards library draw much as Teams on a desktop does; sizes in pixels. */
export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme]
  const color = (name: 'text' | 'accent' | 'good' | 'warning' | 'attention') => ({
    default: palette[name],
    subtle: name === 'text' ? palette.quiet : palette[name],
  })
  const foregroundColors = {
    default: color('text'),
    dark: { default: '#242424', subtle: '#616161' },
    light: { default: '#ffffff', subtle: '#d6d6d6' },
    accent: color('accent'),
    good: color('good'),
    warning: color('warning'),
    attention: color('attention'),
  }
  const grounds = Object.entries(palette.ground).map(([style, backgroundColor]) => [
    style,
    { backgroundColor, foregroundColors, borderColor: palette.line },
  ])
  const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }
  const fontWeights = { lighter: 400, default: 400, bolder: 600 }
  return {
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily: 'var(--words)', fontSizes, fontWeights },
      monospace: { fontFamily: 'var(--code)', fontSizes, fontWeights },
    },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    containerStyles: Object.fromEntries(grounds),
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      iconPlacement: 'leftOfTitle',
      iconSize: 16,
      allowTitleToWrap: true,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
  }
}
