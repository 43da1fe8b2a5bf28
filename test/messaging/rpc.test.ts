import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/core/model/result';
import type { RequestName } from '../../src/messaging/protocol';
import { type RequestHandlers, type RequestMessage, request, serveRequests } from '../../src/messaging/rpc';
import { EXTENSION_ORIGIN, fake } from '../support/fake-browser';

const admit = (message: unknown) => success(message as RequestMessage);
const only = (handlers: Partial<RequestHandlers>) => handlers as RequestHandlers;

let bug: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  fake.killBackground();
  bug = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const SETTINGS = { show: 'names', hiddenTypes: [], digits: 'auto' } as const;

describe('request', () => {
  it('gets the handler’s success and failure as they are', async () => {
    serveRequests({
      admit,
      handlers: only({
        getSettings: async () => success(SETTINGS),
        undo: async () => failure('nothing_to_undo'),
      }),
    });
    expect(await request('getSettings', {})).toEqual({ ok: true, value: SETTINGS });
    expect(await request('undo', {})).toEqual({ ok: false, code: 'nothing_to_undo' });
    expect(bug).not.toHaveBeenCalled();
  });

  it('is unexpected when there is no background', async () => {
    expect(await request('getSettings', {})).toEqual({ ok: false, code: 'unexpected' });
    expect(bug).toHaveBeenCalledOnce();
  });

  it('is unexpected, and logged once, when the handler throws', async () => {
    serveRequests({ admit, handlers: only({ getSettings: () => Promise.reject(new TypeError('bug')) }) });
    expect(await request('getSettings', {})).toEqual({ ok: false, code: 'unexpected' });
    expect(bug).toHaveBeenCalledOnce();
  });

  it('is refused with the code it was not admitted with', async () => {
    const handler = vi.fn();
    serveRequests({ admit: () => failure('not_allowed'), handlers: only({ getSettings: handler }) });
    expect(await request('getSettings', {})).toEqual({ ok: false, code: 'not_allowed' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('is unexpected when the answer is no result', async () => {
    serveRequests({ admit, handlers: only({ getSettings: async () => 'what' as never }) });
    expect(await request('getSettings', {})).toEqual({ ok: false, code: 'unexpected' });
  });
});

describe('serveRequests', () => {
  it('leaves messages of other kinds to other listeners', async () => {
    serveRequests({ admit, handlers: only({}) });
    const script = fake.as({ url: `${EXTENSION_ORIGIN}/popup.html` });
    for (const message of [undefined, null, 'wantReader', { type: 'wantReader' }, []]) {
      expect(await script.sendMessage(message)).toBeUndefined();
    }
  });

  it('survives a name that is no handler', async () => {
    serveRequests({ admit, handlers: only({}) });
    expect(await request('nothing' as RequestName, {} as never)).toEqual({ ok: false, code: 'unexpected' });
  });
});
