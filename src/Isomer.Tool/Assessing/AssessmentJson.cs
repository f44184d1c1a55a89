using System.Text.Json;
using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>Writes and reads the JSON report.</summary>
internal static class AssessmentJson
{
    /// <summary>The file's text.</summary>
    public static string Write(Assessment assessment) =>
        JsonSerializer.Serialize(assessment, AssessmentJsonContext.Strict.Assessment) + "\n";

    /// <summary>Reads an earlier report.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, for errors.</param>
    /// <exception cref="IsomerException">It is no report of this version.</exception>
    public static Assessment Read(string text, string path)
    {
        try
        {
            var assessment = JsonSerializer.Deserialize(text, AssessmentJsonContext.Strict.Assessment);
            return assessment?.FormatVersion == Assessment.CurrentVersion
                ? assessment
                : throw Malformed(assessment is null ? "it holds nothing" : $"its version is {assessment.FormatVersion}");
        }
        catch (JsonException e)
        {
            throw Malformed(e.Message.TrimEnd('.'));
        }

        IsomerException Malformed(string why) =>
            new(Diagnostic.Create(Codes.MalformedBaseline, Path.GetFileName(path), $"{Assessment.CurrentVersion}", why) with
            {
                Path = path,
            });
    }
}
