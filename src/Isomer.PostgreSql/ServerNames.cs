using System.Text;

namespace Isomer.PostgreSql;

/// <summary>Names that the server makes up.</summary>
internal static class ServerNames
{
    private const int MaxBytes = 63;

    /// <summary>The sequence behind an identity or serial column, as long as that name is free.</summary>
    public static string Sequence(string table, string column) => Make(table, column, "seq");

    /// <summary>The primary key's constraint, as long as that name is free.</summary>
    public static string PrimaryKey(string table) => Make(table, null, "pkey");

    // https://github.com/postgres/postgres/blob/REL_15_STABLE/src/backend/commands/indexcmds.c, makeObjectName: the longer of the two
    // names loses octets until all fit, never half a character.
    private static string Make(string first, string? second, string label)
    {
        var overhead = label.Length + 1 + (second is null ? 0 : 1);
        var (firstBytes, secondBytes) = (Encoding.UTF8.GetByteCount(first), second is null ? 0 : Encoding.UTF8.GetByteCount(second));
        while (firstBytes + secondBytes > MaxBytes - overhead)
        {
            if (firstBytes > secondBytes)
            {
                firstBytes--;
            }
            else
            {
                secondBytes--;
            }
        }

        return Cut(first, firstBytes) + (second is null ? "" : "_" + Cut(second, secondBytes)) + "_" + label;
    }

    private static string Cut(string name, int bytes)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        while (bytes < utf8.Length && bytes > 0 && (utf8[bytes] & 0xC0) == 0x80)
        {
            bytes--;
        }

        return Encoding.UTF8.GetString(utf8, 0, Math.Min(bytes, utf8.Length));
    }
}
