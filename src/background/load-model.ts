import browser from 'webextension-polyfill';
import { loadModel } from '../core/recognition/tagger';
import type { TaggerModel } from '../core/recognition/tagger-model';
import { logBug } from '../messaging/log-bug';

/**
 * The tagger of each language, loaded once when first wanted. `undefined` where the language has none, or where its file
 * cannot be read or is damaged: reading then goes on with rules alone.
 */
export function createModels(
  fetchModel: (language: string) => Promise<Uint8Array>,
  languages: ReadonlySet<string>,
): (language: string) => Promise<TaggerModel | undefined> {
  const models = new Map<string, Promise<TaggerModel | undefined>>();
  async function load(language: string): Promise<TaggerModel | undefined> {
    try {
      const model = loadModel(await fetchModel(language));
      if (model.ok) return model.value;
      logBug(`model of ${language}`, model.code);
    } catch (error) {
      logBug(`model of ${language}`, error);
    }
    return undefined;
  }
  return async (language) => {
    if (!languages.has(language)) return undefined;
    let model = models.get(language);
    if (model === undefined) {
      model = load(language);
      models.set(language, model);
    }
    return model;
  };
}

/** The bytes of a language's model among the extension's own files. */
export async function fetchModel(language: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`models/${language}.bin`));
  return new Uint8Array(await response.arrayBuffer());
}
