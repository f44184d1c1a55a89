using System.Collections.Immutable;
using Isomer.Engines;

namespace Isomer.Migration.Connections;

/// <summary>The one gate that a driver's words pass before they are shown: every secret of every connection opened is masked.</summary>
internal sealed class Redactor
{
    // Source and destination may be opened at once.
    private ImmutableList<ConnectionRedactor> _redactors = [];

    public void Add(string connectionString) =>
        ImmutableInterlocked.Update(ref _redactors, (all, added) => all.Add(added), new ConnectionRedactor(connectionString));

    /// <summary>The message of an exception, one line, secrets masked.</summary>
    public string Message(Exception exception) => Redact(exception.Message);

    public string Redact(string text)
    {
        foreach (var redactor in _redactors)
        {
            text = redactor.Redact(text);
        }

        return text.ReplaceLineEndings(" ");
    }
}
