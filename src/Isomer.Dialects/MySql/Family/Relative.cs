using System.Text.RegularExpressions;
using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Brings a native text of one flavour to another: what both understand alike, in the spelling that the other's catalog gives it. What they
/// do not stays foreign, and is reported like any other engine's.
/// </summary>
/// <param name="from">The flavour whose text it is.</param>
/// <param name="to">The flavour that shall have it.</param>
internal sealed class Relative(Dialect from, Dialect to)
{
    private static readonly Regex Clock =
        new(@"^ON UPDATE current_timestamp(\(\d?\))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex DisplayWidth =
        new(@"^\w*int\(\d+\)( unsigned)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // https://dev.mysql.com/doc/refman/8.4/en/create-table.html and https://mariadb.com/kb/en/create-table/: what both list, and as they
    // were written. Others are of one server, or of an engine that the other lacks.
    private static readonly Regex Storage = new(
        @"^((ENGINE=(MyISAM|MEMORY|CSV|ARCHIVE|BLACKHOLE)" +
        @"|(row_format=(DYNAMIC|COMPACT|REDUNDANT|COMPRESSED|FIXED))|(max_rows|min_rows|avg_row_length|checksum|delay_key_write|pack_keys|key_block_size" +
        @"|stats_persistent|stats_auto_recalc|stats_sample_pages)=\d+)( |$))+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text in the other flavour's words; null where it has none that mean the same.</summary>
    public NativeText? Of(NativeText native, NativeKind kind)
    {
        var text = kind switch
        {
            NativeKind.Column => Column(native.Text),
            NativeKind.Index => Index(native.Text),

            // A partition for whatever is in no other is MariaDB's alone.
            NativeKind.Bounds when native.Text.IndexOf("DEFAULT", StringComparison.OrdinalIgnoreCase) >= 0 => null,
            NativeKind.Storage => Storage.IsMatch(native.Text) ? native.Text : null,
            _ when !SharedText.IsShared(native.Text) => null,
            NativeKind.View or NativeKind.Expression when !to.PrintsParentheses => Parentheses.Fewest(native.Text),
            _ => native.Text,
        };
        return text is null ? null : new(to.Id, text);
    }

    // A width that no zeros fill means nothing, and MySQL forgets it.
    private string? Column(string text)
    {
        var (type, attributes) = ColumnAttributes.Split(text);
        var meant = from.ParseType(type);
        if (meant.Kind == TypeKind.Other || to.ParseType(type) != meant)
        {
            return null;
        }

        var isPlain = from.StoreType(meant) == type || (!to.KeepsDisplayWidths && DisplayWidth.IsMatch(type));
        return ((isPlain ? to.StoreType(meant) : type) + " " + Clock.Replace(attributes, m => "ON UPDATE " + to.Clock(m.Groups[1].Value)))
            .TrimEnd();
    }

    // An index that no query uses is called otherwise; one by hash is MariaDB's alone.
    private string? Index(string text)
    {
        if (text.IndexOf(" USING HASH", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        return text.EndsWith(" " + from.UnusedIndex, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - from.UnusedIndex.Length) + to.UnusedIndex
            : text;
    }
}
