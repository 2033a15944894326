/** The part of Adaptive Cards 1.5 that we use; what older clients do not know has a fallback (PLATFORMS). */
export interface Card {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  readonly fallbackText: string
  /** `userIds`: in a channel only they are shown a view of their own (DOMAIN §2.2). */
  readonly refresh?: { readonly action: Execute; readonly userIds?: readonly string[] }
  readonly body: readonly Element[]
  readonly msteams: { readonly width: 'Full' }
}

type Color = 'accent' | 'good' | 'warning' | 'attention'
type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large'

/** What every element may have. */
interface Common {
  readonly id?: string
  readonly spacing?: Spacing
  readonly separator?: true
  readonly isVisible?: false
}

/** A piece of text that no client reads as markdown. */
export interface Run {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'bolder'
  readonly italic?: true
  readonly size?: 'small' | 'medium' | 'large'
  readonly color?: Color
  readonly isSubtle?: true
}

/** Words that are shown as they were written: a TextBlock would read markdown into them (X67). */
export interface RichText extends Common {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly Run[]
}

/** One of several things beside each other. */
export interface Column {
  readonly type: 'Column'
  readonly width: number | 'auto' | 'stretch'
  readonly items: readonly Element[]
  readonly verticalContentAlignment?: 'center'
}

/** What a question is answered with. */
export type Entry = Common & { readonly id: string; readonly label: string } & (
    | {
        readonly type: 'Input.Text'
        readonly isMultiline?: true
        readonly maxLength?: number
        readonly placeholder?: string
        readonly value?: string
      }
    | { readonly type: 'Input.Date'; readonly value?: string }
    | {
        readonly type: 'Input.ChoiceSet'
        readonly style: 'compact' | 'expanded' | 'filtered'
        readonly isMultiSelect?: true
        readonly wrap: true
        readonly choices: readonly { readonly title: string; readonly value: string }[]
        readonly placeholder?: string
        readonly value?: string
      }
  )

/** What a card is made of, as far as we use it. */
export type Element =
  | RichText
  | Entry
  | (Common & {
      readonly type: 'Input.Toggle'
      readonly title: string
      readonly valueOn: string
      readonly valueOff: 'false'
      readonly value: string
    })
  | (Common & { readonly type: 'ColumnSet'; readonly columns: readonly Column[] })
  | (Common & {
      readonly type: 'Container'
      readonly items: readonly Element[]
      readonly style?: 'emphasis' | 'attention'
      readonly selectAction?: Action
    })
  | (Common & {
      readonly type: 'Image'
      readonly url: string
      readonly altText: string
      readonly size?: 'medium' | 'large' | 'stretch'
      readonly selectAction?: Action
    })
  | (Common & { readonly type: 'ActionSet'; readonly actions: readonly Action[] })

/** What a press sends; `data` is `PressData` (press.ts). */
interface Pressed {
  readonly title?: string
  readonly style?: 'positive' | 'destructive'
  readonly isEnabled?: false
  readonly data: object
  readonly associatedInputs?: 'none'
}
/** The same press for clients that know no `Action.Execute`: the answer is then a new message. */
export type Submit = Pressed & { readonly type: 'Action.Submit' }
/** A press whose answer takes the place of the card. */
export type Execute = Pressed & { readonly type: 'Action.Execute'; readonly verb: 'go'; readonly fallback: Submit }

/** What can be pressed on a card. */
export type Action =
  | Execute
  | { readonly type: 'Action.OpenUrl'; readonly title?: string; readonly url: string }
  | { readonly type: 'Action.ToggleVisibility'; readonly title: string; readonly targetElements: readonly string[] }
