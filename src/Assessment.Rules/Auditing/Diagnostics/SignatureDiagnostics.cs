using Assessment.Model;

namespace Assessment.Rules.Auditing;

/// <summary>Faults of signatures: <c>ASM502x</c>.</summary>
internal static class SignatureDiagnostics
{
    /// <summary>There is no signature where one is wanted.</summary>
    public static readonly DiagnosticDescriptor Missing = new("ASM5020", Severity.Error,
        "给了公钥，但记录没有签名。", "A key was given, but the record has no signature.",
        "向封存单位索取签名的记录；不要求签名时不给公钥。",
        "Ask who sealed it for the signed record; give no key where no signature is wanted.");

    /// <summary>There is a signature where none is expected.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new("ASM5021", Severity.Error,
        "记录有签名（密钥 {0}），但没有给公钥来核对。", "The record is signed (key {0}), but no key was given to check it with.",
        "用 `--key` 给出公钥；只核对封印时用 `--ignore-signature`。",
        "Give the public key with `--key`, or `--ignore-signature` to verify the seal alone.");

    /// <summary>Another key signed.</summary>
    public static readonly DiagnosticDescriptor WrongKey = new("ASM5022", Severity.Error,
        "签名用的是另一把密钥：记录中是 {0}，给出的是 {1}。", "Another key signed: the record names {0}, given was {1}.",
        "核对公钥是不是封存单位当时公布的那一把。",
        "Check whether this is the public key that was published at the time.");

    /// <summary>The signature does not fit.</summary>
    public static readonly DiagnosticDescriptor Wrong = new("ASM5023", Severity.Error,
        "签名与记录不符。", "The signature does not fit the record.",
        "签名或总散列在签名之后被改动；与原件核对。",
        "The signature or the root hash was changed after signing; compare with the original.");

    /// <summary>The key cannot be used.</summary>
    public static readonly DiagnosticDescriptor KeyUnusable = new("ASM5024", Severity.Error,
        "密钥文件不能用：需要 PEM 格式的 ECDSA 密钥，P-256 或更强。", "The key file cannot be used: an ECDSA key in PEM is needed, P-256 or better.",
        "用 `openssl ecparam -name prime256v1 -genkey -noout -out key.pem` 生成，用 `openssl ec -in key.pem -pubout -out key.pub.pem` 取公钥。",
        "Make one with `openssl ecparam -name prime256v1 -genkey -noout -out key.pem`, and take its public part with `openssl ec -in key.pem -pubout -out key.pub.pem`.");
}
