using System.Globalization;
using System.Text;

namespace Isomer.Dialects;

/// <summary>
/// A store type's spelling taken apart: <c>Numeric (12, 2)</c> has the shape <c>numeric(,)</c> and the arguments <c>12</c> and <c>2</c>.
/// Case and blanks do not count in a shape.
/// </summary>
/// <param name="Shape">The lower-case spelling without its arguments.</param>
/// <param name="Arguments">The arguments as written.</param>
internal sealed record StoreTypeText(string Shape, IReadOnlyList<string> Arguments)
{
    /// <summary>Takes a spelling apart; a second pair of parentheses stays part of the shape.</summary>
    public static StoreTypeText Parse(string text)
    {
        var open = text.IndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0)
        {
            return new(Words(text), []);
        }

        var arguments = text.Substring(open + 1, close - open - 1).Split(',').Select(a => a.Trim()).ToArray();
        var tail = Words(text.Substring(close + 1));
        var shape = Words(text.Substring(0, open)) + "(" + new string(',', arguments.Length - 1) + ")";
        return new(tail.Length == 0 ? shape : shape + " " + tail, arguments);
    }

    /// <summary>The spelling with its arguments, case and blanks made even: <c>numeric(12,2)</c>.</summary>
    public string Exact
    {
        get
        {
            var open = Shape.IndexOf('(');
            return open < 0
                ? Shape
                : Shape.Substring(0, open + 1) + string.Join(",", Arguments) + Shape.Substring(Shape.IndexOf(')', open));
        }
    }

    /// <summary>An argument as a number; null where it is none.</summary>
    public int? Number(int index) =>
        int.TryParse(Arguments[index], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var word in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Append(words.Length == 0 ? "" : " ").Append(word.ToLowerInvariant());
        }

        return words.ToString();
    }
}
