using System.Buffers;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Migration.Connections;

/// <summary>
/// What <c>--from</c> and <c>--to</c> may say: <c>engine:connection string</c>; the name of a connection; or, where the project lists one
/// engine, a connection string or a path.
/// </summary>
/// <param name="Engine">The engine.</param>
/// <param name="ConnectionString">In the driver's format; secret.</param>
internal sealed record ConnectionText(Engine Engine, string ConnectionString)
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Understands an option.</summary>
    /// <param name="text">What the option says.</param>
    /// <param name="engines">The engines that the project lists for this side.</param>
    /// <exception cref="IsomerException">The engine is unknown or not told, its package is missing, or the name has no value.</exception>
    public static ConnectionText Resolve(string text, IReadOnlyList<string> engines)
    {
        if (TrySplit(text) is { } direct)
        {
            return direct;
        }

        if (LooksLikeConnectionString(text))
        {
            var what = UnknownPrefix(text) is { } prefix
                ? $"The connection begins with '{prefix}:', which is no engine that Isomer knows"
                : "The connection does not say its engine";
            return new(OnlyEngine(what, engines), text);
        }

        var value = ConnectionSettings.Find(text, userSecretsId: null);
        return TrySplit(value) ?? new(OnlyEngine($"The value of the connection '{text}' does not say its engine", engines), value);
    }

    private static ConnectionText? TrySplit(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && DialectRegistry.Find(text[..colon]) is { } dialect
            ? new(EngineRegistry.Find(dialect.Id), text[(colon + 1)..])
            : null;
    }

    // A word before the first colon was meant as an engine, where what follows has keys and values; it is shown, and nothing after it.
    private static string? UnknownPrefix(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text.AsSpan(0, colon).IndexOfAnyExcept(Letters) < 0 ? text[..colon] : null;
    }

    // A connection's name is an identifier, as it stands in ConnectionStrings__Name; a path or a connection string has more than that.
    private static bool LooksLikeConnectionString(string text) => text.AsSpan().IndexOfAny(@"=/\.:; ") >= 0;

    private static Engine OnlyEngine(string what, IReadOnlyList<string> engines) => engines.Count == 1
        ? EngineRegistry.Find(engines[0])
        : throw new IsomerException(
            Codes.EngineNotTold, what, engines.Count == 0 ? "no engine" : $"more than one engine ({string.Join(", ", engines)})",
            engines.FirstOrDefault() ?? DialectRegistry.All[0].Id);
}
