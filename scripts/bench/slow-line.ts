import { connect, createServer, type Socket } from 'node:net';
import { OrderedDelay } from './ordered-delay.ts';
import { takePort } from './take-port.ts';

/** A connection to the internet. */
export interface Line {
  /** `400 kbit/s, 400 ms` */
  readonly name: string;
  readonly bitsPerSecond: number;
  /** There and back, in milliseconds. */
  readonly roundTrip: number;
}

/** The two lines of the design: a crowded 3G cell, and what is left at its edge. */
export const lines = {
  slow: { name: '400 kbit/s, 400 ms', bitsPerSecond: 400_000, roundTrip: 400 },
  slowest: { name: '150 kbit/s, 800 ms', bitsPerSecond: 150_000, roundTrip: 800 },
} as const satisfies Record<string, Line>;

/** Nothing is slowed; only counted. */
export const noLine: Line = { name: 'not slowed', bitsPerSecond: Number.POSITIVE_INFINITY, roundTrip: 0 };

/** A packet carries so many bytes of a file, and 40 of its own (IPv4 and TCP). */
const PACKET = 1_460;
const PACKET_HEADER = 40;
/** A server sends ten packets before it waits for a word from the phone (RFC 6928). */
const FIRST_WINDOW = 10 * PACKET;
/** Opening a connection: one round trip for TCP (RFC 9293, 3.5), one for TLS 1.3 (RFC 8446, 2). The site is only served by HTTPS. */
const ROUND_TRIPS_TO_OPEN = 2;

/** A slow line that leads to a server. */
export interface SlowLine {
  /** Where a browser finds it. */
  readonly port: number;
  /** Requests, and bytes that have come down with the headers of the answers, since the beginning. */
  readonly counted: { requests: number; bytes: number };
  /** Ends every connection, so that the next visit has to open one. */
  hangUp(): void;
  /** Hangs up, and nobody answers at the port after that. */
  close(): Promise<void>;
}

/**
 * Puts a slow line between a browser and a server of this machine, at the level of TCP.
 *
 * Chromium's own throttling (`Network.emulateNetworkConditions`) adds its latency once a request, knows neither the opening of a
 * connection nor the first ten packets, and does not reach the worker. Here it costs two round trips before the first request can
 * leave, a server begins with ten packets and sends more with each answer, and whatever the browser asks for goes the same way,
 * whoever in it asks. Hosts speak HTTP/2, where a browser opens one connection and shares it; here it speaks HTTP/1.1 and opens
 * several, so all that are open at one time count as one: opened once, with one window, and packets in turn.
 * Left out: the way up is not narrow (a request is one packet), and nothing is lost, as on a line that is slow and not broken.
 *
 * @param port of the server, on 127.0.0.1
 * @param line how slow
 */
export async function slowLine(port: number, line: Line): Promise<SlowLine> {
  const counted = { requests: 0, bytes: 0 };
  const sockets = new Set<Socket>();
  let connection: Connection | undefined;
  const relay = createServer((phone) => {
    const site = connect(port, '127.0.0.1');
    for (const socket of [phone, site]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('close', () => sockets.delete(socket));
      // The other end learns of it by the closing that follows.
      socket.on('error', () => undefined);
    }
    if (connection === undefined || connection.isClosed) connection = new Connection(line, counted);
    connection.join(phone, site);
  });
  const taken = await takePort(relay);
  const hangUp = () => {
    connection = undefined;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: taken,
    counted,
    hangUp,
    close: () =>
      new Promise((resolve) => {
        relay.close(() => resolve());
        hangUp();
      }),
  };
}

/** What one socket of the browser still has to get. */
interface Stream {
  readonly phone: Socket;
  readonly waiting: Buffer[];
  /** On its way to the phone. */
  inFlight: number;
  isEnded: boolean;
}

/** All sockets that are open at one time. */
class Connection {
  readonly #line: Line;
  readonly #counted: SlowLine['counted'];
  readonly #opened: number;
  readonly #down = new OrderedDelay();
  readonly #answers = new OrderedDelay();
  readonly #streams: Stream[] = [];
  readonly #largestWindow: number;
  #window = FIRST_WINDOW;
  #inFlight = 0;
  /** When the line has nothing left to carry. */
  #free = 0;

  constructor(line: Line, counted: SlowLine['counted']) {
    this.#line = line;
    this.#counted = counted;
    this.#opened = performance.now() + ROUND_TRIPS_TO_OPEN * line.roundTrip;
    // What the line holds, and as much again in the queue before it: what is asked for later must not wait behind a whole pack.
    const held = (line.bitsPerSecond * line.roundTrip) / 8_000;
    this.#largestWindow = Number.isNaN(held) ? Number.POSITIVE_INFINITY : Math.max(FIRST_WINDOW, 2 * held);
  }

  /** Whether every socket of it has been closed. */
  get isClosed(): boolean {
    return this.#streams.length === 0;
  }

  /**
   * @param phone the browser's end
   * @param site the server's end
   */
  join(phone: Socket, site: Socket): void {
    const stream: Stream = { phone, waiting: [], inFlight: 0, isEnded: false };
    this.#streams.push(stream);
    const up = new OrderedDelay();
    phone.on('data', (data) => {
      if (/^(GET|HEAD) /.test(data.toString('latin1', 0, 5))) this.#counted.requests += 1;
      up.add(Math.max(performance.now(), this.#opened) + this.#line.roundTrip / 2, () => site.write(data));
    });
    site.on('data', (data) => {
      for (let at = 0; at < data.length; at += PACKET) stream.waiting.push(data.subarray(at, at + PACKET));
      this.#send();
    });
    site.on('close', () => {
      stream.isEnded = true;
      endWhenEmpty(stream);
    });
    phone.on('close', () => {
      up.stop();
      site.destroy();
      stream.waiting.length = 0;
      this.#streams.splice(this.#streams.indexOf(stream), 1);
    });
  }

  /** Gives the line one packet of each socket in turn, as long as the window lets it. */
  #send(): void {
    for (let stream = this.#next(); stream; stream = this.#next()) {
      const packet = stream.waiting.shift() ?? Buffer.alloc(0);
      this.#carry(stream, packet);
      this.#streams.push(...this.#streams.splice(this.#streams.indexOf(stream), 1));
    }
  }

  #next(): Stream | undefined {
    return this.#streams.find(({ waiting: [packet] }) => packet && this.#inFlight + packet.length <= this.#window);
  }

  #carry(stream: Stream, packet: Buffer): void {
    const { bitsPerSecond, roundTrip } = this.#line;
    const { length } = packet;
    this.#inFlight += length;
    stream.inFlight += length;
    this.#free = Math.max(performance.now(), this.#free) + ((length + PACKET_HEADER) * 8_000) / bitsPerSecond;
    const arrival = this.#free + roundTrip / 2;
    this.#down.add(arrival, () => {
      this.#counted.bytes += length;
      stream.inFlight -= length;
      if (!stream.phone.destroyed) stream.phone.write(packet);
      endWhenEmpty(stream);
    });
    this.#answers.add(arrival + roundTrip / 2, () => {
      this.#inFlight -= length;
      this.#window = Math.min(this.#window + length, this.#largestWindow);
      this.#send();
    });
  }
}

/** The server has said all: the phone is told when everything has arrived. */
function endWhenEmpty({ phone, waiting, inFlight, isEnded }: Stream): void {
  if (isEnded && waiting.length === 0 && inFlight === 0) phone.end();
}
