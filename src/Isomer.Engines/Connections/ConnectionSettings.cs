using System.Text.Json;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>
/// Finds the value of a named connection where .NET applications keep it. Only names stand in project files and on command lines.
/// </summary>
public static class ConnectionSettings
{
    /// <summary>
    /// The connection string of a name: the environment variable <c>ConnectionStrings__{name}</c>, else the user secret
    /// <c>ConnectionStrings:{name}</c>. It may hold a secret, so it appears in no message.
    /// </summary>
    /// <param name="name">The connection's name, e.g. <c>Shop</c>.</param>
    /// <param name="userSecretsId">The id of the user secrets, or null where there are none.</param>
    /// <exception cref="IsomerException">There is no value, or the secrets file is no JSON.</exception>
    public static string Find(string name, string? userSecretsId)
    {
        if (Environment.GetEnvironmentVariable($"ConnectionStrings__{name}") is { Length: > 0 } value)
        {
            return value;
        }

        if (!string.IsNullOrEmpty(userSecretsId) && FindSecret(SecretsPath(userSecretsId), name) is { Length: > 0 } secret)
        {
            return secret;
        }

        throw new IsomerException(Codes.MissingConnection, name);
    }

    // The places that `dotnet user-secrets` writes to.
    private static string SecretsPath(string userSecretsId)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows()
            ? Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "Microsoft", "UserSecrets", userSecretsId,
                "secrets.json")
            : Path.Combine(home, ".microsoft", "usersecrets", userSecretsId, "secrets.json");
    }

    private static string? FindSecret(string path, string name)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var secrets = JsonDocument.Parse(
                File.ReadAllBytes(path),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Value(secrets.RootElement, $"ConnectionStrings:{name}") ??
                (Value(secrets.RootElement, "ConnectionStrings", out var section) ? Value(section, name) : null);
        }
        catch (JsonException)
        {
            // The parser's own message may quote the text around the mistake.
            throw new IsomerException(Codes.MalformedSecrets, path);
        }
    }

    private static string? Value(JsonElement parent, string key) =>
        Value(parent, key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Configuration keys are case-insensitive in .NET.
    private static bool Value(JsonElement parent, string key, out JsonElement value)
    {
        if (parent.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in parent.EnumerateObject())
            {
                if (string.Equals(property.Name, key, StringComparison.OrdinalIgnoreCase))
                {
                    value = property.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }
}
