"""The yardstick: the least that a server over h11 on a plain loop does to answer 200. It prints its URL."""

from __future__ import annotations

import asyncio

import h11

ANSWER = h11.Response(status_code=200, headers=[("Content-Type", "text/plain"), ("Content-Length", "2")])


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    http = h11.Connection(h11.SERVER)
    while True:
        event = http.next_event()
        if event is h11.NEED_DATA:
            http.receive_data(await reader.read(65536))
        elif isinstance(event, h11.EndOfMessage):
            answer = (http.send(ANSWER), http.send(h11.Data(data=b"OK")), http.send(h11.EndOfMessage()))
            writer.write(b"".join(part or b"" for part in answer))
            http.start_next_cycle()
        elif isinstance(event, h11.ConnectionClosed):
            break
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/callback", flush=True)
    await server.serve_forever()


asyncio.run(main())
