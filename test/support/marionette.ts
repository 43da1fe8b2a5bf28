import { connect, type Socket } from 'node:net';

/** A client of Firefox's own remote protocol: frames of `<byte length>:<JSON>` over loopback TCP, one command at a time. */
export interface Marionette {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

/** Connects and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket: Socket = connect({ host: '127.0.0.1', port });
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let id = 0;
  let greeted: () => void;
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });

  const handle = (message: unknown) => {
    if (!Array.isArray(message)) {
      greeted();
      return;
    }
    const [, answered, error, result] = message as [
      number,
      number,
      { error: string; message: string } | null,
      never,
    ];
    const entry = waiting.get(answered);
    waiting.delete(answered);
    if (error !== null) entry?.reject(new Error(`${error.error}: ${error.message}`));
    else entry?.resolve(result);
  };

  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(0x3a);
      if (colon < 0) return;
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      const frame = buffer.subarray(colon + 1, colon + 1 + length).toString();
      buffer = buffer.subarray(colon + 1 + length);
      handle(JSON.parse(frame));
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  await greeting;

  const send = <T>(command: string, parameters: object = {}): Promise<T> => {
    const request = ++id;
    const frame = JSON.stringify([0, request, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      waiting.set(request, { resolve: resolve as Waiting['resolve'], reject });
      socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  };

  await send('WebDriver:NewSession', { capabilities: {} });
  await send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 60_000 });
  return { send, close: () => socket.destroy() };
}
