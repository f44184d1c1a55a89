using System.Data.Common;

namespace Isomer.Engines;

/// <summary>Takes a connection string's secrets out of a text that somebody else wrote, such as a driver's message.</summary>
/// <param name="connectionString">The connection string whose secrets must not show.</param>
public sealed class ConnectionRedactor(string connectionString)
{
    private const string Mask = "***";

    private static readonly string[] SecretKeys =
        ["password", "pwd", "user", "username", "user id", "userid", "uid", "passfile", "ssl password", "key", "token"];

    private readonly string[] _secrets = [.. Secrets(connectionString).OrderByDescending(s => s.Length)];

    /// <summary>The text with each secret masked.</summary>
    public string Redact(string text)
    {
        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<string> Secrets(string connectionString)
    {
        if (connectionString.Length == 0)
        {
            yield break;
        }

        yield return connectionString;
        foreach (var value in SecretValues(connectionString))
        {
            yield return value;
        }
    }

    private static List<string> SecretValues(string connectionString)
    {
        var values = new List<string>();
        try
        {
            var builder = new DbConnectionStringBuilder { ConnectionString = connectionString };
            foreach (var key in SecretKeys)
            {
                if (builder.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text)
                {
                    values.Add(text);
                }
            }
        }
        catch (ArgumentException)
        {
            // Not the usual form: the whole text is the secret, and is already masked.
        }

        return values;
    }
}
