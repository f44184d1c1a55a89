using System.Globalization;
using System.Text;

namespace Isomer.Dialects;

/// <summary>A hash that is the same on every run and machine: FNV-1a over UTF-8, 32 bits.</summary>
internal static class StableHash
{
    /// <summary>Eight hexadecimal digits, lower case.</summary>
    public static string Hex(string text)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ octet) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
