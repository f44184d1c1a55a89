namespace Isomer.Schema;

/// <summary>
/// Where each table, column, key, … stands in a file: from a path such as <c>tables/customers/columns/email</c> to a span.
/// Kept apart from the model, so that moving a line does not change the model.
/// </summary>
public sealed class SourceMap
{
    private readonly Dictionary<string, TextSpan> _spans;

    /// <summary>A map of no place yet.</summary>
    public SourceMap()
        : this(0)
    {
    }

    /// <param name="capacity">About how many places there will be.</param>
    internal SourceMap(int capacity) => _spans = new(capacity, StringComparer.Ordinal);

    /// <summary>Records a place; the first record of a path stays.</summary>
    public void Add(string target, TextSpan span)
    {
        if (!_spans.ContainsKey(target))
        {
            _spans.Add(target, span);
        }
    }

    /// <summary>The place of a path, or of its nearest recorded ancestor; null when none is recorded.</summary>
    public TextSpan? Find(string target)
    {
        while (true)
        {
            if (_spans.TryGetValue(target, out var span))
            {
                return span;
            }

            var slash = target.LastIndexOf('/');
            if (slash < 0)
            {
                return null;
            }

            target = target.Substring(0, slash);
        }
    }
}
