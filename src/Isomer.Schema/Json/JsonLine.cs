using System.Globalization;
using System.Text;

namespace Isomer.Schema;

/// <summary>
/// An object on one line: <c>{ "type": "int64", "nullable": true }</c>. What says nothing (null, false, empty) is left out.
/// </summary>
internal sealed class JsonLine
{
    private readonly StringBuilder _text;
    private bool _isEmpty = true;

    public JsonLine()
        : this(new())
    {
    }

    /// <param name="text">The text that the object is added to; <see cref="Close"/> ends it there.</param>
    public JsonLine(StringBuilder text) => _text = text.Append('{');

    public JsonLine Raw(string key, string? json)
    {
        if (json is not null)
        {
            Key(key);
            _text.Append(json);
        }

        return this;
    }

    public JsonLine Text(string key, string? text)
    {
        if (text is not null)
        {
            Key(key);
            JsonText.AppendQuoted(_text, text);
        }

        return this;
    }

    public JsonLine Type(string key, CanonicalType? type)
    {
        // Names and numbers alone, as most types are, need no escape.
        if (type is not { Facets.IsEmpty: true, Labels.IsEmpty: true, Element: null, Native: null, Shape: null })
        {
            return Text(key, type?.ToString());
        }

        Key(key);
        CanonicalTypeText.Append(_text.Append('"'), type);
        _text.Append('"');
        return this;
    }

    public JsonLine Flag(string key, bool flag) => Raw(key, flag ? "true" : null);

    public JsonLine Integer(string key, long? number) => Raw(key, number?.ToString(CultureInfo.InvariantCulture));

    public JsonLine Choice<T>(string key, T value, T quiet)
        where T : struct, Enum =>
        value.Equals(quiet) ? this : Text(key, JsonNames.Of(value));

    public JsonLine Strings(string key, EquatableArray<string> texts) =>
        texts.IsEmpty ? this : Raw(key, Array(texts.Select(JsonText.Quote)));

    public JsonLine Expression(string key, Expression? expression) => Raw(key, expression is null ? null : Of(expression));

    public JsonLine Native(string key, NativeText? native) => Raw(key, native is null ? null : Of(native));

    /// <summary>Ends the object.</summary>
    public StringBuilder Close() => _text.Append(_isEmpty ? "}" : " }");

    /// <summary>Ends the object and gives it.</summary>
    public override string ToString() => Close().ToString();

    public static string Array(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";

    public static string Of(NativeText native) => new JsonLine().Text(native.Engine, native.Text).ToString();

    public static string Of(Expression expression) => expression is NativeExpression native
        ? new JsonLine().Native("native", native.Native).ToString()
        : JsonText.Quote(ExpressionPrinter.Print(expression));

    private void Key(string key)
    {
        _text.Append(_isEmpty ? " " : ", ");
        _isEmpty = false;
        JsonText.AppendQuoted(_text, key);
        _text.Append(": ");
    }
}
