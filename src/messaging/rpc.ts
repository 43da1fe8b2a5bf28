import browser, { type Runtime } from 'webextension-polyfill';
import { failure, type Result } from '../core/model/result';
import { logBug } from './log-bug';
import type { RequestInput, RequestName, RequestOutput } from './protocol';

/** What travels for a request. */
export interface RequestMessage<N extends RequestName = RequestName> {
  readonly request: N;
  readonly input: RequestInput<N>;
}

export type Sender = Runtime.MessageSender;

/** One function per request; a throw is a bug, is logged, and reaches the surface as `unexpected`. */
export type RequestHandlers = {
  readonly [N in RequestName]: (input: RequestInput<N>, sender: Sender) => Promise<Result<RequestOutput<N>>>;
};

/** Asks the background. Never throws: an absent or failing background is the failure `unexpected`. */
export async function request<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<Result<RequestOutput<N>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({
      request: name,
      input,
    } satisfies RequestMessage<N>);
    if (isResult(answer)) return answer as Result<RequestOutput<N>>;
    logBug(`no answer to ${name}`, answer);
  } catch (error) {
    logBug(`request ${name}`, error);
  }
  return failure('unexpected');
}

/**
 * Answers requests in the background. `admit` sees every message that calls itself a request and gives back the
 * checked one, or the code it is refused with; messages of other kinds are left to other listeners.
 */
export function serveRequests(options: {
  readonly handlers: RequestHandlers;
  readonly admit: (message: unknown, sender: Sender) => Result<RequestMessage>;
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return undefined;
    return answer(message, sender);
  });

  async function answer(message: unknown, sender: Sender): Promise<Result<unknown>> {
    try {
      const admitted = options.admit(message, sender);
      if (!admitted.ok) return admitted;
      const { request: name, input } = admitted.value;
      const handler = options.handlers[name] as (input: unknown, sender: Sender) => Promise<Result<unknown>>;
      return await handler(input, sender);
    } catch (error) {
      logBug('a request failed', error);
      return failure('unexpected');
    }
  }
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
