import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';
import { WordsContext } from './words-context.ts';

type Props = { readonly children: ReactNode };
type State = { readonly surprise: string | null };

/** The one catch of a page: a surprise is shown in words, with its text for a report, never as an empty window. */
export class Boundary extends Component<Props, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: State = { surprise: null };

  static getDerivedStateFromError(error: unknown): State {
    return { surprise: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    if (this.state.surprise === null) return this.props.children;
    return (
      <Notice look="conflict" role="alert">
        {this.context?.t('ui.surprise', { detail: this.state.surprise })}
      </Notice>
    );
  }
}
