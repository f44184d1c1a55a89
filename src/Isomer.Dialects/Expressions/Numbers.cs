using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Number literals; a negative one is a sign before a literal.</summary>
internal static class Numbers
{
    private const int MaxDigits = 400;

    /// <summary>The digits with their sign; null for anything but a number literal.</summary>
    public static string? Text(Expression expression) => expression switch
    {
        LiteralExpression { Kind: LiteralKind.Number } e => e.Text,
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Kind: LiteralKind.Number } e } => "-" + e.Text,
        _ => null,
    };

    /// <summary>The digits without an exponent, a bare point or leading zeros, as an engine with exact numbers prints them.</summary>
    public static string Plain(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? number : number.Substring(0, e);
        var exponent = e < 0 ? 0
            : int.TryParse(number.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : int.MaxValue;
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "");
        var scale = (point < 0 ? 0L : mantissa.Length - point - 1) - exponent;
        if (Math.Abs(scale) > MaxDigits)
        {
            return number;
        }

        digits = scale <= 0 ? digits + new string('0', (int)-scale) : digits.PadLeft((int)scale + 1, '0');
        var whole = digits.Substring(0, digits.Length - (int)Math.Max(scale, 0)).TrimStart('0');
        var fraction = scale > 0 ? "." + digits.Substring(digits.Length - (int)scale) : "";
        return (whole.Length == 0 ? "0" : whole) + fraction;
    }

    /// <summary>The literal of a number's text; null where the text is no finite decimal number.</summary>
    public static Expression? Parse(string text)
    {
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var digits = isNegative || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (!ExpressionParser.TryParse(digits, out var number, out _) || number is not LiteralExpression { Kind: LiteralKind.Number })
        {
            return null;
        }

        return isNegative ? new UnaryExpression(UnaryOperator.Negate, number) : number;
    }
}
