/** The list of suggestions below a combobox; one option is always to leave the value unknown. */
import { alphanumericKey } from '../../../intake/names/reader.js';
import { h } from '../../dom.js';

/**
 * Suggestions that begin with the text first, then those that only contain it, whatever its case, accents and dashes:
 * "b737" finds B-737-300.
 */
function matching(suggestions: readonly string[], text: string): string[] {
  const part = alphanumericKey(text);
  const rank = (suggestion: string) => {
    const place = alphanumericKey(suggestion).indexOf(part);
    return place < 0 ? 2 : Math.min(place, 1);
  };
  return suggestions.filter((suggestion) => rank(suggestion) < 2).sort((a, b) => rank(a) - rank(b));
}

/** The options for a text: all suggestions and before them Unknown ('') while there is none; none where nothing matches. */
function optionsFor(suggestions: readonly string[], text: string): string[] {
  if (text.trim() === '') return ['', ...suggestions];
  const matches = matching(suggestions, text);
  return matches.length > 0 ? [...matches, ''] : [];
}

/** What the list is built from. */
export interface SuggestionListParts {
  id: string;
  label: string;
  suggestions: readonly string[];
  /** Called with the value of the option that is pressed. */
  onChoose: (value: string) => void;
  /** Called with the id of the option that the keys are on, if there is one. */
  onActive: (optionId: string | undefined) => void;
}

/** Builds the list, closed. */
export function suggestionList({ id, label, suggestions, onChoose, onActive }: SuggestionListParts) {
  const element = h('ul', {
    id: `${id}-list`,
    role: 'listbox',
    'aria-label': label,
    class: 'suggestions',
    hidden: true,
  });
  let values: string[] = [];
  let options: HTMLLIElement[] = [];
  let active = -1;

  const activate = (place: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    onActive(option?.id);
  };
  const optionOf = (value: string, place: number) =>
    h(
      'li',
      {
        id: `${id}-option-${place}`,
        role: 'option',
        'aria-selected': 'false',
        class: value === '' && 'unknown',
        // Not click: the field would lose the focus first.
        mousedown: (event: MouseEvent) => {
          event.preventDefault();
          onChoose(value);
        },
      },
      value || 'Unknown',
    );

  return {
    element,
    isOpen: () => !element.hidden,
    /** The value of the option that the keys are on; undefined when they are on none. */
    activeValue: () => values[active],
    /** Opens the list for a text, where there is something to suggest. */
    open(text: string) {
      values = optionsFor(suggestions, text);
      options = values.map(optionOf);
      element.replaceChildren(...options);
      element.scrollTop = 0;
      element.hidden = values.length === 0;
      activate(-1);
    },
    close() {
      element.hidden = true;
      activate(-1);
    },
    /** Moves by one option, from the last to the first and back. */
    move(step: 1 | -1) {
      const last = options.length - 1;
      const next = active < 0 && step < 0 ? last : active + step;
      activate(next > last ? 0 : next < 0 ? last : next);
    },
  };
}
