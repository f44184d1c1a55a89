using System.Globalization;
using System.Text;

namespace Isomer.Schema;

/// <summary>
/// An object on one line: <c>{ "type": "int64", "nullable": true }</c>. What says nothing (null, false, empty) is left out.
/// </summary>
internal sealed class JsonLine
{
    // Room for most columns.
    private readonly StringBuilder _text = new("{", 64);

    public JsonLine Raw(string key, string? json)
    {
        if (json is not null)
        {
            _text.Append(_text.Length == 1 ? " " : ", ");
            JsonText.AppendQuoted(_text, key);
            _text.Append(": ").Append(json);
        }

        return this;
    }

    public JsonLine Text(string key, string? text) => Raw(key, text is null ? null : JsonText.Quote(text));

    public JsonLine Flag(string key, bool flag) => Raw(key, flag ? "true" : null);

    public JsonLine Integer(string key, long? number) => Raw(key, number?.ToString(CultureInfo.InvariantCulture));

    public JsonLine Choice<T>(string key, T value, T quiet)
        where T : struct, Enum =>
        value.Equals(quiet) ? this : Text(key, JsonNames.Of(value));

    public JsonLine Strings(string key, EquatableArray<string> texts) =>
        texts.IsEmpty ? this : Raw(key, Array(texts.Select(JsonText.Quote)));

    public JsonLine Expression(string key, Expression? expression) => Raw(key, expression is null ? null : Of(expression));

    public JsonLine Native(string key, NativeText? native) => Raw(key, native is null ? null : Of(native));

    public override string ToString() => _text.Length == 1 ? "{}" : _text + " }";

    public static string Array(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";

    public static string Of(NativeText native) => new JsonLine().Text(native.Engine, native.Text).ToString();

    public static string Of(Expression expression) => expression is NativeExpression native
        ? new JsonLine().Native("native", native.Native).ToString()
        : JsonText.Quote(ExpressionPrinter.Print(expression));
}
