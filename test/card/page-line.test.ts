// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { awaitPageLine } from '../../src/card/page-line';
import type { PageToCard } from '../../src/messaging/protocol';

/** A frame whose messages the test sends. */
function createView() {
  const target = new EventTarget();
  const parent = {};
  const view = Object.assign(target, { parent }) as unknown as Window;
  const send = (source: unknown, ports: readonly MessagePort[]) => {
    target.dispatchEvent(Object.assign(new Event('message'), { source, ports, data: 'card' }));
  };
  return { view, parent, send };
}

const port = () => new MessageChannel().port1 as unknown as MessagePort;

async function isOpen(line: Promise<unknown>): Promise<boolean> {
  return (await Promise.race([line, Promise.resolve('waiting')])) !== 'waiting';
}

describe('awaitPageLine', () => {
  it.each([
    ['another window', (view: ReturnType<typeof createView>) => view.send({}, [port()])],
    ['a message without a port', (view: ReturnType<typeof createView>) => view.send(view.parent, [])],
    ['two ports', (view: ReturnType<typeof createView>) => view.send(view.parent, [port(), port()])],
  ])('does not listen to %s', async (_name, act) => {
    const frame = createView();
    const line = awaitPageLine(frame.view);
    act(frame);
    expect(await isOpen(line)).toBe(false);
  });

  it('takes the first port of its own page and no other', async () => {
    const frame = createView();
    const line = awaitPageLine(frame.view);
    const [first, second] = [new MessageChannel(), new MessageChannel()];
    frame.send(frame.parent, [first.port2 as unknown as MessagePort]);
    frame.send(frame.parent, [second.port2 as unknown as MessagePort]);
    const heard = await new Promise<PageToCard>((resolve) => {
      void line.then((open) => {
        open.listen(resolve);
        second.port1.postMessage({ type: 'show' });
        first.port1.postMessage({ type: 'hide' });
      });
    });
    expect(heard).toEqual({ type: 'hide' });
    for (const channel of [first, second]) channel.port1.close();
  });

  it('listens to nobody when it is no frame', async () => {
    const frame = createView();
    Object.assign(frame.view, { parent: frame.view });
    const line = awaitPageLine(frame.view);
    frame.send(frame.view, [port()]);
    expect(await isOpen(line)).toBe(false);
  });
});
