using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>inet and cidr: family, prefix length, whether it is a cidr, count of octets, the address.</summary>
/// <remarks>https://github.com/postgres/postgres/blob/REL_15_STABLE/src/backend/utils/adt/network.c, network_recv</remarks>
internal sealed class InetEncoder(int ordinal, string storeType, bool isCidr) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private const byte Family4 = 2;
    private const byte Family6 = 3;
    private const int MaxTextBytes = 64;

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        var slash = value.IndexOf((byte)'/');
        var host = slash < 0 ? value : value[..slash];
        if (host.Length > MaxTextBytes || Address(Encoding.ASCII.GetString(host)) is not { } address)
        {
            throw Refuse("the text is no address");
        }

        var bytes = address.GetAddressBytes();
        var prefix = bytes.Length * 8;
        if (slash >= 0 && (!Utf8Parser.TryParse(value[(slash + 1)..], out prefix, out var used) || used != value.Length - slash - 1))
        {
            throw Refuse("the text is no address");
        }

        if (prefix < 0 || prefix > bytes.Length * 8 || (isCidr && HasHostBits(bytes, prefix)))
        {
            throw Refuse("the prefix length does not fit the address");
        }

        var room = batch.Value(4 + bytes.Length);
        room[0] = address.AddressFamily == AddressFamily.InterNetwork ? Family4 : Family6;
        room[1] = (byte)prefix;
        room[2] = isCidr ? (byte)1 : (byte)0;
        room[3] = (byte)bytes.Length;
        bytes.CopyTo(room[4..]);
    }

    // IPAddress also reads "1", "0x7f.1" and scoped addresses, which are none here.
    private static IPAddress? Address(string text)
    {
        var isPlain = text.Contains(':', StringComparison.Ordinal)
            ? text.AsSpan().IndexOfAny('%', '[') < 0
            : text.Split('.') is { Length: 4 } parts
                && parts.All(p => byte.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        return isPlain && IPAddress.TryParse(text, out var address) ? address : null;
    }

    private static bool HasHostBits(byte[] bytes, int prefix)
    {
        for (var bit = prefix; bit < bytes.Length * 8; bit++)
        {
            if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
