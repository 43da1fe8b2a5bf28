import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../core/model/result';
import type { Reading } from '../messaging/protocol';
import { useBackground } from '../ui/background';
import { loadPractice, type Practice, type PracticeLang } from './load-practice';
import { type ReadPractice, readPractice } from './read-practice';

export interface PracticeState {
  readonly practice?: Practice;
  readonly text?: ReadPractice;
  readonly reading?: Reading;
  readonly error?: ErrorCode;
}

/**
 * Loads the article, and has it read by the background once it stands on the page: call `onShown` then, since only
 * what is laid out can be read.
 */
export function usePractice(lang: PracticeLang) {
  const { request } = useBackground();
  const [state, setState] = useState<PracticeState>({});

  useEffect(() => {
    let current = true;
    setState({});
    void loadPractice(lang).then((practice) => current && setState({ practice }));
    return () => {
      current = false;
    };
  }, [lang]);

  const onShown = async (practice: Practice) => {
    const text = readPractice(practice);
    const result = await request('openPractice', { article: text.article, lang: practice.lang });
    setState((now) => {
      if (now.practice !== practice) return now;
      return result.ok ? { practice, text, reading: result.value } : { practice, text, error: result.code };
    });
  };

  return { ...state, onShown };
}
