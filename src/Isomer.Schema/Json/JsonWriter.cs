using System.Text;

namespace Isomer.Schema;

/// <summary>Writes nested objects, a member a line, two spaces a level.</summary>
internal sealed class JsonWriter
{
    // A longer name would push every value of its list off the screen; it stands out of line instead.
    private const int WidestAlignedName = 40;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public void Open(string? key = null)
    {
        if (key is not null)
        {
            Key(JsonText.Quote(key), 0);
        }

        _text.Append('{');
        _depth++;
        _isFirst = true;
    }

    public void Close()
    {
        _depth--;
        NewLine();
        _text.Append('}');
        _isFirst = false;
    }

    /// <summary>A member on one line; left out where the value is null.</summary>
    public void Member(string key, string? json)
    {
        if (json is not null)
        {
            Key(JsonText.Quote(key), 0);
            _text.Append(json);
        }
    }

    /// <summary>An object with a line per item, values aligned; left out where there is none.</summary>
    public void Lines<T>(string key, EquatableArray<T> items, Func<T, string> nameOf, Func<T, string> jsonOf) =>
        Lines(key, items, nameOf, (T item, StringBuilder text) => text.Append(jsonOf(item)));

    /// <summary>As the other, for items that are objects.</summary>
    public void Lines<T>(string key, EquatableArray<T> items, Func<T, string> nameOf, Func<JsonLine, T, JsonLine> write) =>
        Lines(key, items, nameOf, (T item, StringBuilder text) => write(new(text), item).Close());

    private void Lines<T>(string key, EquatableArray<T> items, Func<T, string> nameOf, Action<T, StringBuilder> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        Open(key);
        var names = items.Select(item => JsonText.Quote(nameOf(item))).ToArray();
        var width = names.Select(n => n.Length).Where(length => length <= WidestAlignedName).DefaultIfEmpty(0).Max();
        for (var i = 0; i < names.Length; i++)
        {
            Key(names[i], width);
            write(items[i], _text);
        }

        Close();
    }

    public override string ToString() => _text.Append('\n').ToString();

    private void Key(string quoted, int width)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        NewLine();
        _text.Append(quoted).Append(':').Append(' ', 1 + Math.Max(0, width - quoted.Length));
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);
}
