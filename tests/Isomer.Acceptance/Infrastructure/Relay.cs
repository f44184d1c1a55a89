using System.Net;
using System.Net.Sockets;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A port that leads to a server until it is stopped: then every connection breaks and no other is taken.</summary>
public sealed class Relay : IAsyncDisposable
{
    private const int BufferBytes = 4096;

    private readonly TcpListener _listener;
    private readonly List<TcpClient> _clients = [];
    private readonly string _host;
    private readonly int _port;
    private readonly Task _accepting;
    private readonly long _budget;
    private long _passed;
    private bool _isStopped;

    /// <summary>Opens a port that leads to a server.</summary>
    /// <param name="host">The server's host.</param>
    /// <param name="port">The server's port.</param>
    /// <param name="budget">How many bytes pass, both ways, before it stops by itself.</param>
    /// <param name="at">The port to open; 0 for a free one.</param>
    public Relay(string host, int port, long budget = long.MaxValue, int at = 0)
    {
        _listener = new(IPAddress.Loopback, at);
        (_host, _port, _budget) = (host, port, budget);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many bytes have passed, both ways.</summary>
    public long Passed => Interlocked.Read(ref _passed);

    /// <summary>Breaks every connection and takes no other.</summary>
    public Task StopAsync()
    {
        _listener.Stop();
        lock (_clients)
        {
            _isStopped = true;
            _clients.ForEach(Reset);
            _clients.Clear();
        }

        return _accepting;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                var server = new TcpClient(_host, _port);
                lock (_clients)
                {
                    if (_isStopped)
                    {
                        Reset(client);
                        Reset(server);
                        return;
                    }

                    _clients.Add(client);
                    _clients.Add(server);
                }

                _ = PumpAsync(client.GetStream(), server.GetStream());
                _ = PumpAsync(server.GetStream(), client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    // Not an orderly end.
    private static void Reset(TcpClient client)
    {
        client.LingerState = new LingerOption(true, 0);
        client.Close();
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            var buffer = new byte[BufferBytes];
            while (await from.ReadAsync(buffer) is > 0 and var count)
            {
                if (Interlocked.Add(ref _passed, count) > _budget)
                {
                    _ = StopAsync();
                    return;
                }

                await to.WriteAsync(buffer.AsMemory(0, count));
            }

            to.Socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // One of the ends is gone.
        }
    }
}
