using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>The JSON form of an assessment, which docs/assess.md describes.</summary>
[JsonSerializable(typeof(Assessment))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext
{
    /// <summary>Indented by two blanks, names in any script readable, and on reading nothing missing and no key twice.</summary>
    public static AssessmentJsonContext Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        Converters =
        {
            new JsonStringEnumConverter<Grade>(),
            new JsonStringEnumConverter<ObjectKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<AnomalyClass>(JsonNamingPolicy.CamelCase),
        },
    });
}
