import { stringify } from 'yaml';
import type { HeaderRule } from '../header-rules.ts';

/** Names that CloudFront takes in a place of their own, and nowhere else. */
const inOwnPlace = [
  'Content-Security-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Access-Control-Allow-Origin',
];

/** What CloudFront takes: characters of a policy, other headers of a rule, rules (docs.aws.amazon.com, CloudFront, "Quotas"). */
const limits = { policy: 1_783, others: 10, rules: 20 };

type Json = string | number | boolean | Json[] | { [name: string]: Json };

/**
 * A template for AWS CloudFormation: a closed S3 bucket with the files, CloudFront before it, a function for addresses, and the headers.
 * CloudFront takes the first rule that fits and no other, so each has all headers that hold for its addresses.
 * @param rules from the widest, `/*`, to the narrowest
 * @param code of the function
 * @returns YAML, ending with a line break
 * @throws Error when CloudFront would not take a header or so many of them
 */
export function renderCloudFront(rules: readonly HeaderRule[], code: string): string {
  const [widest, ...narrower] = rules;
  if (widest?.path !== '/*' || rules.length > limits.rules)
    throw new Error(`CloudFront needs a rule for /* and takes ${limits.rules} at most`);
  const policies = rules.map((rule, at) => policyOf(at, { ...widest.headers, ...rule.headers }));
  const template: Json = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'A site in a closed S3 bucket, with CloudFront before it. Make it in us-east-1, where CloudFront looks for certificates.',
    Parameters: {
      SiteName: { Type: 'String', Description: 'Name of the site, www.your-site.org' },
      CertificateArn: {
        Type: 'String',
        Description: 'Certificate for this name, from AWS Certificate Manager in us-east-1',
      },
    },
    Resources: {
      Files: files,
      Access: access,
      FilesPolicy: filesPolicy,
      Addresses: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: ofStack('addresses'),
          AutoPublish: true,
          FunctionCode: code,
          FunctionConfig: { Comment: 'Folders, and addresses that have moved', Runtime: 'cloudfront-js-2.0' },
        },
      },
      Cache: cache,
      ...Object.fromEntries(policies.map((policy, at) => [`Headers${at}`, policy])),
      Distribution: distribution(narrower),
    },
    Outputs: {
      Bucket: { Value: { Ref: 'Files' } },
      DistributionId: { Value: { Ref: 'Distribution' } },
      DistributionName: { Value: { 'Fn::GetAtt': ['Distribution', 'DomainName'] } },
    },
  };
  return stringify(template, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A name that no other site in the same account has. */
function ofStack(what: string): Json {
  return { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, what]] };
}

const files: Json = {
  Type: 'AWS::S3::Bucket',
  DeletionPolicy: 'Retain',
  UpdateReplacePolicy: 'Retain',
  Properties: {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  },
};

const access: Json = {
  Type: 'AWS::CloudFront::OriginAccessControl',
  Properties: {
    OriginAccessControlConfig: {
      Name: ofStack('access'),
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    },
  },
};

/** Without the right to list, S3 answers 403 for what is not there, and nobody could tell it from a mistake. */
const filesPolicy: Json = {
  Type: 'AWS::S3::BucketPolicy',
  Properties: {
    Bucket: { Ref: 'Files' },
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'cloudfront.amazonaws.com' },
          Action: ['s3:GetObject', 's3:ListBucket'],
          Resource: [
            { 'Fn::GetAtt': ['Files', 'Arn'] },
            { 'Fn::Join': ['/', [{ 'Fn::GetAtt': ['Files', 'Arn'] }, '*']] },
          ],
          Condition: {
            StringEquals: {
              'AWS:SourceArn': {
                'Fn::Join': [
                  '',
                  ['arn:aws:cloudfront::', { Ref: 'AWS::AccountId' }, ':distribution/', { Ref: 'Distribution' }],
                ],
              },
            },
          },
        },
      ],
    },
  },
};

/** CloudFront keeps a file for as long as its Cache-Control says: one that says `no-cache` is asked for at S3 each time. */
const cache: Json = {
  Type: 'AWS::CloudFront::CachePolicy',
  Properties: {
    CachePolicyConfig: {
      Name: ofStack('cache'),
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL: 31_536_000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    },
  },
};

function policyOf(at: number, headers: Readonly<Record<string, string>>): Json {
  const others = Object.entries(headers).filter(([name]) => !inOwnPlace.includes(name));
  const policy = headers['Content-Security-Policy'] ?? '';
  if (policy.length > limits.policy || others.length > limits.others)
    throw new Error(
      `CloudFront takes a Content-Security-Policy of ${limits.policy} characters and ${limits.others} other headers at most; ` +
        `here are ${policy.length} and ${others.length}.`,
    );
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: ofStack(`headers-${at}`),
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
          ContentTypeOptions: { Override: true },
          ReferrerPolicy: { ReferrerPolicy: headers['Referrer-Policy'] ?? 'no-referrer', Override: true },
          ...transportSecurity(headers['Strict-Transport-Security']),
        },
        ...corsOf(headers['Access-Control-Allow-Origin']),
        CustomHeadersConfig: {
          Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
        },
      },
    },
  };
}

function transportSecurity(said: string | undefined): { [name: string]: Json } {
  const seconds = /max-age=(\d+)/.exec(said ?? '')?.[1];
  if (seconds === undefined) return {};
  const IncludeSubdomains = /includeSubDomains/i.test(said ?? '');
  return { StrictTransportSecurity: { AccessControlMaxAgeSec: Number(seconds), IncludeSubdomains, Override: true } };
}

function corsOf(origin: string | undefined): { [name: string]: Json } {
  if (origin === undefined) return {};
  return {
    CorsConfig: {
      AccessControlAllowCredentials: false,
      // CloudFront refuses an empty list.
      AccessControlAllowHeaders: { Items: ['*'] },
      AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
      AccessControlAllowOrigins: { Items: [origin] },
      OriginOverride: true,
    },
  };
}

function distribution(narrower: readonly HeaderRule[]): Json {
  const behaviour = (at: number): { [name: string]: Json } => ({
    TargetOriginId: 'files',
    ViewerProtocolPolicy: 'redirect-to-https',
    AllowedMethods: ['GET', 'HEAD'],
    CachedMethods: ['GET', 'HEAD'],
    Compress: true,
    CachePolicyId: { Ref: 'Cache' },
    ResponseHeadersPolicyId: { Ref: `Headers${at}` },
    FunctionAssociations: [
      { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Addresses', 'FunctionARN'] } },
    ],
  });
  const behaviours = narrower.map(({ path }, at) => ({ PathPattern: pattern(path), ...behaviour(at + 1) }));
  const lost = (ErrorCode: number) => ({
    ErrorCode,
    ResponseCode: 404,
    ResponsePagePath: '/404.html',
    ErrorCachingMinTTL: 0,
  });
  return {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Enabled: true,
        Aliases: [{ Ref: 'SiteName' }],
        HttpVersion: 'http2and3',
        IPV6Enabled: true,
        ViewerCertificate: {
          AcmCertificateArn: { Ref: 'CertificateArn' },
          SslSupportMethod: 'sni-only',
          MinimumProtocolVersion: 'TLSv1.2_2021',
        },
        Origins: [
          {
            Id: 'files',
            DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
            OriginAccessControlId: { Ref: 'Access' },
            S3OriginConfig: { OriginAccessIdentity: '' },
          },
        ],
        DefaultCacheBehavior: behaviour(0),
        // The narrowest first: CloudFront takes the first that fits.
        CacheBehaviors: behaviours.reverse(),
        CustomErrorResponses: [lost(403), lost(404)],
      },
    },
  };
}

/** CloudFront knows `*` only, which stands for slashes too: a rule may fit more addresses there, and none of ours. */
function pattern(path: string): string {
  return path.replace(/:\w+/g, '*');
}
