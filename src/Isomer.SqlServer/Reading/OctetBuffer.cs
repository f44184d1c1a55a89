using System.Buffers;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>One value's octets in pooled memory that grows and is used again for the next.</summary>
internal sealed class OctetBuffer : IDisposable
{
    private const int InitialBytes = 4 * 1024;

    private byte[] _octets = ArrayPool<byte>.Shared.Rent(InitialBytes);

    /// <summary>Reads a field as it comes; the driver keeps none of it.</summary>
    /// <returns>Its octets, until the next read.</returns>
    public ReadOnlySpan<byte> Read(SqlDataReader reader, int field)
    {
        var length = 0;
        while (true)
        {
            var room = _octets.Length - length;
            var count = (int)reader.GetBytes(field, length, _octets, length, room);
            length += count;
            if (count < room)
            {
                return _octets.AsSpan(0, length);
            }

            Grow();
        }
    }

    public void Dispose()
    {
        if (_octets.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_octets);
            _octets = [];
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _octets.Length, Array.MaxLength));
        _octets.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = larger;
    }
}
